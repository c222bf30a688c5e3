package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.event.ListEvents;

final class EventCalls extends CallTable<GoCardlessClient, Events> {
    EventCalls() {
        super("events", GoCardlessClient::events);
        call("get", e -> e.get(ID)).sends("GET /events/{id}").returns(Event.class);
        call("list", e -> e.list()).sends("GET /events").returnsPageOf(Event.class);
        call("list", ListEvents.class, Events::list).sends("GET /events").returnsPageOf(Event.class);
    }
}
