package io.paylinks.devdraft.paymentlink;

import io.paylinks.core.internal.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form for a payment link must show and ask for. A setting that the link does not have counts as switched off,
 * but for payment in crypto.
 *
 * @param needsAddress whether it must ask for the postal address
 * @param needsPhoneNumber whether it must ask for the phone number
 * @param quantityIsEditable whether the customer may change quantities
 * @param businessTaxIdIsAllowed whether it can ask for a business tax id
 * @param amountIsVariable whether the customer says how much to pay: the link has no amount and sells no products
 * @param acceptsCrypto whether it offers payment in crypto; true unless the link says no, since it asks for a
 *     stablecoin
 * @param acceptsMobilePayment whether it offers mobile payment
 * @param collectsTax whether tax is added
 * @param tax the tax that is added, where the link shows it
 * @param fields the link's own questions, in its order
 */
public record CheckoutForm(
        boolean needsAddress,
        boolean needsPhoneNumber,
        boolean quantityIsEditable,
        boolean businessTaxIdIsAllowed,
        boolean amountIsVariable,
        boolean acceptsCrypto,
        boolean acceptsMobilePayment,
        boolean collectsTax,
        PaymentLink.@Nullable Tax tax,
        List<CustomField> fields) {
    public CheckoutForm {
        fields = Copies.list(fields);
    }

    static CheckoutForm of(PaymentLink link) {
        List<CustomField> fields = new ArrayList<>();
        link.customFields().forEach((name, definition) -> fields.add(CustomField.of(name, definition)));
        return new CheckoutForm(
                isSet(link.collectAddress()),
                isSet(link.requirePhoneNumber()),
                isSet(link.allowQuantityAdjustment()),
                isSet(link.allowBusinessTaxId()),
                link.amount() == null && link.paymentLinkProducts().isEmpty() && !isSet(link.isForAllProduct()),
                !Boolean.FALSE.equals(link.allowCryptoPayment()),
                isSet(link.allowMobilePayment()),
                isSet(link.collectTax()),
                link.tax(),
                fields);
    }

    private static boolean isSet(@Nullable Boolean setting) {
        return Boolean.TRUE.equals(setting);
    }

    /**
     * A question of the link's own. Its definition has no fixed form: what cannot be understood is omitted here, and stands in {@link PaymentLink#customFields()} as it came.
     *
     * @param kind how to ask; null if the definition does not say
     * @param isRequired whether a response is required; it is not unless the definition says so
     * @param options what can be chosen
     * @param text the definition, where it is a mere text: Devdraft does not say whether that is a question or an example
     */
    public record CustomField(
            String name,
            @Nullable CustomFieldKind kind,
            boolean isRequired,
            List<String> options,
            @Nullable String placeholder,
            @Nullable String text) {
        public CustomField {
            options = Copies.list(options);
        }

        static CustomField of(String name, @Nullable Object definition) {
            if (!(definition instanceof Map<?, ?> map)) {
                return new CustomField(name, null, false, List.of(), null, text(definition));
            }
            String kind = text(map.get("type"));
            return new CustomField(
                    name,
                    kind == null ? null : CustomFieldKind.of(kind),
                    "true".equals(text(map.get("required"))),
                    texts(map.get("options")),
                    text(map.get("placeholder")),
                    null);
        }

        private static List<String> texts(@Nullable Object value) {
            List<String> texts = new ArrayList<>();
            for (Object element : value instanceof List<?> list ? list : oneOrNone(value)) {
                String text = text(element);
                if (text != null) {
                    texts.add(text);
                }
            }
            return texts;
        }

        private static List<Object> oneOrNone(@Nullable Object value) {
            return value == null ? List.of() : List.of(value);
        }

        /** Returns a text, number or truth value as text; null for what is none of them. */
        private static @Nullable String text(@Nullable Object value) {
            return value instanceof String || value instanceof Number || value instanceof Boolean
                    ? value.toString()
                    : null;
        }
    }
}
