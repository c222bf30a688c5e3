package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.event.ListEvents;

/**
 * Operations on events. They appear with a delay, and are archived after 18 months.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-events">Events</a>
 */
public final class Events {
    private static final String ALL = "/events";

    private final Resource<Event> events;

    Events(Exchange exchange) {
        this.events = exchange.resource("events", Event.class).envelope("events");
    }

    /**
     * Fetches an event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-events">GET /events/{event_id}</a>
     */
    public Event get(String eventId) {
        return events.get("get", ALL + "/{event_id}", eventId).send();
    }

    /**
     * Lists all events, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-events">GET /events</a>
     */
    public Page<Event> list() {
        return list(ListEvents.builder().build());
    }

    /**
     * Lists the events that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-events">GET /events</a>
     */
    public Page<Event> list(ListEvents request) {
        return events.get("list", ALL).query(request).page();
    }
}
