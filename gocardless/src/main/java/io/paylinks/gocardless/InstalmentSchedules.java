package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.instalmentschedule.CreateInstalmentScheduleWithDates;
import io.paylinks.gocardless.instalmentschedule.CreateInstalmentScheduleWithSchedule;
import io.paylinks.gocardless.instalmentschedule.InstalmentSchedule;
import io.paylinks.gocardless.instalmentschedule.ListInstalmentSchedules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on instalment schedules.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-instalment-schedules">Instalment
 *     schedules</a>
 */
public final class InstalmentSchedules {
    private static final String ALL = "/instalment_schedules";
    private static final String ONE = ALL + "/{instalment_schedule_id}";

    private final Resource<InstalmentSchedule> schedules;

    InstalmentSchedules(Exchange exchange) {
        this.schedules = exchange.resource("instalmentSchedules", InstalmentSchedule.class)
                .envelope("instalment_schedules");
    }

    /**
     * Fetches an instalment schedule.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-instalment-schedules">GET
     *     /instalment_schedules/{instalment_schedule_id}</a>
     */
    public InstalmentSchedule get(String instalmentScheduleId) {
        return schedules.get("get", ONE, instalmentScheduleId).send();
    }

    /**
     * Lists all instalment schedules, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-instalment-schedules">GET
     *     /instalment_schedules</a>
     */
    public Page<InstalmentSchedule> list() {
        return list(ListInstalmentSchedules.builder().build());
    }

    /**
     * Lists the instalment schedules that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-instalment-schedules">GET
     *     /instalment_schedules</a>
     */
    public Page<InstalmentSchedule> list(ListInstalmentSchedules request) {
        return schedules.get("list", ALL).query(request).page();
    }

    /**
     * Creates an instalment schedule with a date for each payment. {@linkplain GoCardlessClient Retried with its
     * idempotency key}.
     *
     * <p>The path is that of the latest official clients, {@code /instalment_schedules/create_with_dates}; older
     * clients send the same body to {@code /instalment_schedules}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-instalment-schedules">POST
     *     /instalment_schedules/create_with_dates</a>
     */
    public InstalmentSchedule createWithDates(CreateInstalmentScheduleWithDates request) {
        return schedules
                .post("createWithDates", ALL + "/create_with_dates")
                .body(request)
                .idempotentCreate(ONE)
                .send();
    }

    /**
     * Creates an instalment schedule with payments at regular intervals. {@linkplain GoCardlessClient Retried with its
     * idempotency key}.
     *
     * <p>The path is that of the latest official clients, {@code /instalment_schedules/create_with_schedule}; older
     * clients send the same body to {@code /instalment_schedules}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-instalment-schedules">POST
     *     /instalment_schedules/create_with_schedule</a>
     */
    public InstalmentSchedule createWithSchedule(CreateInstalmentScheduleWithSchedule request) {
        return schedules
                .post("createWithSchedule", ALL + "/create_with_schedule")
                .body(request)
                .idempotentCreate(ONE)
                .send();
    }

    /**
     * Sets the metadata of an instalment schedule: at most 3 keys of at most 50 characters, with values of at most 500.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-instalment-schedules">PUT
     *     /instalment_schedules/{instalment_schedule_id}</a>
     */
    public InstalmentSchedule update(String instalmentScheduleId, Map<String, @Nullable String> metadata) {
        return schedules
                .put("update", ONE, instalmentScheduleId)
                .body(Actions.metadata(metadata))
                .send();
    }

    /**
     * Cancels an instalment schedule, and its payments that are not submitted yet.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-instalment-schedules">POST
     *     /instalment_schedules/{instalment_schedule_id}/actions/cancel</a>
     */
    public InstalmentSchedule cancel(String instalmentScheduleId) {
        return schedules
                .post("cancel", ONE + "/actions/cancel", instalmentScheduleId)
                .body(DATA, Map.of())
                .send();
    }
}
