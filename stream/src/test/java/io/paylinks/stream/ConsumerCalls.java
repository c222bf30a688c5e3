package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.common.Language;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.consumer.Address;
import io.paylinks.stream.consumer.CommunicationMethod;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.ConsumerType;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.consumer.ListConsumers;
import io.paylinks.stream.consumer.UpdateConsumer;
import java.util.List;
import java.util.Map;

final class ConsumerCalls {
    private static final String ALL = "/api/v2/consumers";
    private static final String ONE = ALL + "/" + ENCODED_ID;
    private static final String FULL = """
            {"name":"Noura","phone_number":"+966512345678","email":"noura@example.com","external_id":"crm-1",
            "iban":"SA03",
             "alias":"N","comment":"VIP","preferred_language":"AR","communication_methods":["WHATSAPP","SMS"],
             "consumer_type":"BUSINESS",
             "address":{"address_line_1":"King Fahd Road 1","address_line_2":"Floor 3","city":"Riyadh",
                        "postal_code":"12211","country":"SA","district":"Olaya"},
             "vat_number":"300","commercial_registration":"101","tier":{"level":3}}""";

    private ConsumerCalls() {}

    static List<Call> all() {
        return List.of(
                call("consumers.get", s -> s.consumers().get(ID))
                        .sends("GET", ONE)
                        .answers(Consumer.class),
                call("consumers.list", s -> s.consumers().list())
                        .sends("GET", ALL)
                        .answersPageOf(Consumer.class),
                call("consumers.list with everything set", s -> s.consumers().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "page=3",
                                "limit=100",
                                "search_term=Noura & +966",
                                "sort_field=created_at",
                                "sort_direction=asc",
                                "branch=b1")
                        .answersPageOf(Consumer.class),
                call("consumers.create with everything set", s -> s.consumers().create(fullCreate()))
                        .sends("POST", ALL)
                        .body(FULL)
                        .answers(Consumer.class),
                call(
                                "consumers.create with a name only",
                                s -> s.consumers()
                                        .create(CreateConsumer.builder()
                                                .name("Noura")
                                                .build()))
                        .sends("POST", ALL)
                        .body("{\"name\":\"Noura\"}")
                        .answers(Consumer.class),
                call("consumers.update with everything set", s -> s.consumers().update(ID, fullUpdate()))
                        .sends("PUT", ONE)
                        .body(FULL)
                        .answers(Consumer.class),
                call("consumers.update that clears", s -> s.consumers().update(ID, clearing()))
                        .sends("PUT", ONE)
                        .body("""
                                {"phone_number":null,"email":null,"external_id":null,"iban":null,"alias":null,
                                "comment":null,
                                 "address":null,"vat_number":null,"commercial_registration":null}""")
                        .answers(Consumer.class),
                call("consumers.delete", s -> s.consumers().delete(ID))
                        .sends("DELETE", ONE)
                        .answersDeleted());
    }

    private static ListConsumers everyFilter() {
        return ListConsumers.builder()
                .page(3L)
                .limit(100)
                .searchTerm("Noura & +966")
                .sortField("created_at")
                .sortDirection(SortDirection.ASC)
                .extra("branch", "b1")
                .build();
    }

    private static CreateConsumer fullCreate() {
        return CreateConsumer.builder()
                .name("Noura")
                .phoneNumber("+966512345678")
                .email("noura@example.com")
                .externalId("crm-1")
                .iban("SA03")
                .alias("N")
                .comment("VIP")
                .preferredLanguage(Language.AR)
                .communicationMethods(List.of(CommunicationMethod.WHATSAPP, CommunicationMethod.SMS))
                .consumerType(ConsumerType.BUSINESS)
                .address(address())
                .vatNumber("300")
                .commercialRegistration("101")
                .extra("tier", Map.of("level", 3))
                .build();
    }

    private static UpdateConsumer fullUpdate() {
        return UpdateConsumer.builder()
                .name("Noura")
                .phoneNumber("+966512345678")
                .email("noura@example.com")
                .externalId("crm-1")
                .iban("SA03")
                .alias("N")
                .comment("VIP")
                .preferredLanguage(Language.AR)
                .communicationMethods(List.of(CommunicationMethod.WHATSAPP, CommunicationMethod.SMS))
                .consumerType(ConsumerType.BUSINESS)
                .address(address())
                .vatNumber("300")
                .commercialRegistration("101")
                .extra("tier", Map.of("level", 3))
                .build();
    }

    private static Address address() {
        return Address.builder()
                .addressLine1("King Fahd Road 1")
                .addressLine2("Floor 3")
                .city("Riyadh")
                .postalCode("12211")
                .country("SA")
                .extra("district", "Olaya")
                .build();
    }

    private static UpdateConsumer clearing() {
        return UpdateConsumer.builder()
                .clearPhoneNumber()
                .clearEmail()
                .clearExternalId()
                .clearIban()
                .clearAlias()
                .clearComment()
                .clearAddress()
                .clearVatNumber()
                .clearCommercialRegistration()
                .build();
    }
}
