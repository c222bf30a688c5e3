package io.paylinks.devdraft.paymentlink;

import io.paylinks.core.internal.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a checkout form for a payment link needs. A setting that the link lacks is treated as off, except
 * crypto payment.
 *
 * @param needsAddress whether the form must ask for the postal address
 * @param needsPhoneNumber whether the form must ask for the phone number
 * @param quantityIsEditable whether the customer may change quantities
 * @param businessTaxIdIsAllowed whether the form may ask for a business tax id
 * @param amountIsVariable whether the customer chooses the amount, because the link has neither an amount nor products
 * @param acceptsCrypto whether payment in crypto is offered; true unless the link disables it, because links collect
 *     stablecoins
 * @param acceptsMobilePayment whether mobile payment is offered
 * @param tax the tax, if the link shows it
 * @param fields the link's custom fields, in order
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
     * A custom field of a link. Its definition has no documented format: parts that cannot be interpreted are omitted
     * here, and are available unchanged in {@link PaymentLink#customFields()}.
     *
     * @param kind the kind of input; null if the definition does not say
     * @param isRequired whether an answer is required; false unless the definition says so
     * @param options the values to choose from
     * @param text the definition, if it is only a text: Devdraft does not say whether that is a question or an example
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

        /** Returns a string, number or boolean as text; null for anything else. */
        private static @Nullable String text(@Nullable Object value) {
            return value instanceof String || value instanceof Number || value instanceof Boolean
                    ? value.toString()
                    : null;
        }
    }
}
