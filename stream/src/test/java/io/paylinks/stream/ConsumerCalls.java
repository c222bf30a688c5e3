package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.consumer.ListConsumers;
import io.paylinks.stream.consumer.UpdateConsumer;
import java.util.List;
import java.util.Map;

final class ConsumerCalls extends CallTable<StreamClient, Consumers> {
    private static final String ALL = "/api/v2/consumers";

    ConsumerCalls() {
        super("consumers", StreamClient::consumers);
        call("get", c -> c.get(ID)).sends("GET " + ALL + "/{id}").returns(Consumer.class);
        call("list", c -> c.list()).sends("GET " + ALL).returnsPageOf(Consumer.class);
        call("list", ListConsumers.class, Consumers::list).sends("GET " + ALL).returnsPageOf(Consumer.class);
        call("list with an unknown flag", c -> c.list(withUnknownFlag()))
                .sends("GET " + ALL)
                .query("open=true")
                .returnsPageOf(Consumer.class);
        call("create", CreateConsumer.class, Consumers::create)
                .sends("POST " + ALL)
                .returns(Consumer.class);
        call("create with unknown fields", c -> c.create(withUnknownFields()))
                .sends("POST " + ALL)
                .body("{\"name\":\"نورة\",\"communication_methods\":[],\"tier\":{\"level\":3},\"score\":7}")
                .returns(Consumer.class);
        call("update", UpdateConsumer.class, (c, request) -> c.update(ID, request))
                .sends("PUT " + ALL + "/{id}")
                .returns(Consumer.class);
        call("delete", c -> c.delete(ID)).sends("DELETE " + ALL + "/{id}").returnsDeleted(200);
    }

    private static ListConsumers withUnknownFlag() {
        return ListConsumers.builder().extra("open", true).build();
    }

    private static CreateConsumer withUnknownFields() {
        return CreateConsumer.builder()
                .name("نورة")
                .communicationMethods(List.of())
                .extra("tier", Map.of("level", 3))
                .extra("score", 7)
                .build();
    }
}
