package io.paylinks.devdraft;

import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.devdraft.paymentlink.CheckoutForm;
import io.paylinks.devdraft.paymentlink.CheckoutForm.CustomField;
import io.paylinks.devdraft.paymentlink.CustomFieldKind;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checkout forms, derived from the settings and custom fields of a link. */
class CheckoutFormTest {

    @Test
    void settingsComeFromTheLink() {
        PaymentLink link = DEVDRAFT.value(PaymentLink.class);

        CheckoutForm form = link.checkout();

        assertThat(form.needsAddress()).isFalse();
        assertThat(form.needsPhoneNumber()).isTrue();
        assertThat(form.quantityIsEditable()).isTrue();
        assertThat(form.businessTaxIdIsAllowed()).isFalse();
        assertThat(form.amountIsVariable()).isFalse();
        assertThat(form.acceptsCrypto()).isFalse();
        assertThat(form.acceptsMobilePayment()).isTrue();
        assertThat(form.collectsTax()).isTrue();
        assertThat(form.tax()).isSameAs(link.tax());
        assertThat(form.fields())
                .containsExactly(
                        new CustomField("company", CustomFieldKind.TEXT, true, List.of("A", "B"), "Your company", null),
                        new CustomField("size", null, false, List.of(), null, "What size?"),
                        new CustomField("factor", null, false, List.of(), null, "1.50"));
    }

    @Test
    void missingSettingsAreOffExceptCrypto() {
        assertThat(form("\"title\":\"T\""))
                .isEqualTo(new CheckoutForm(false, false, false, false, true, true, false, false, null, List.of()));
    }

    @Test
    void settingsAreIndependent() {
        assertThat(form("\"collectAddress\":true").needsAddress()).isTrue();
        assertThat(form("\"requirePhoneNumber\":true").needsPhoneNumber()).isTrue();
        assertThat(form("\"allowQuantityAdjustment\":true").quantityIsEditable())
                .isTrue();
        assertThat(form("\"allowBusinessTaxId\":true").businessTaxIdIsAllowed()).isTrue();
        assertThat(form("\"allowMobilePayment\":true").acceptsMobilePayment()).isTrue();
        assertThat(form("\"allowCryptoPayment\":false").acceptsCrypto()).isFalse();
        assertThat(form("\"collectTax\":true").collectsTax()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "amount":null                                         | true
                    "amount":null,"isForAllProduct":false                 | true
                    "amount":0                                            | false
                    "amount":null,"isForAllProduct":true                  | false
                    "amount":null,"paymentLinkProducts":[{"quantity":1}]  | false
                    """)
    void theAmountIsVariableUnlessTheLinkOrItsProductsSetIt(String fields, boolean expected) {
        assertThat(form(fields).amountIsVariable()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":"select","required":true,"options":["S","M"]} | select   | true  | [S, M] |     |
                    {"type":"textarea","placeholder":"Say"}               | textarea | false | []     | Say |
                    {"type":"of tomorrow","required":"true"}              | of tomorrow | true | []   |     |
                    {"type":{"a":1},"required":1,"options":{"a":1}}       |          | false | []     |     |
                    {"options":[1,null,true,{"a":1},[2]]}                 |          | false | [1, true] |  |
                    {"options":"S","placeholder":7}                       |          | false | [S]    | 7   |
                    {}                                                    |          | false | []     |     |
                    []                                                    |          | false | []     |     |
                    null                                                  |          | false | []     |     |
                    "Which?"                                              |          | false | []     |     | Which?
                    12                                                    |          | false | []     |     | 12
                    """)
    void fieldDefinitionsOfAnyFormAreRead(
            String definition, String kind, boolean required, String options, String placeholder, String text) {
        PaymentLink link = link("\"customFields\":{\"q\":" + definition + ",\"r\":{\"type\":\"text\"}}");

        List<CustomField> fields = link.checkout().fields();

        assertThat(fields).extracting(CustomField::name).containsExactly("q", "r");
        CustomField field = fields.get(0);
        assertThat(field.kind()).isEqualTo(kind == null ? null : CustomFieldKind.of(kind));
        assertThat(field.isRequired()).isEqualTo(required);
        assertThat(field.options()).hasToString(options);
        assertThat(field.placeholder()).isEqualTo(placeholder);
        assertThat(field.text()).isEqualTo(text);
        assertThat(fields.get(1).kind()).isSameAs(CustomFieldKind.TEXT);
    }

    private static CheckoutForm form(String fields) {
        return link(fields).checkout();
    }

    private static PaymentLink link(String fields) {
        return DevdraftJson.read(PaymentLink.class, "{\"id\":\"pl_1\"," + fields + "}");
    }
}
