package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.instalmentschedule.CreateInstalmentScheduleWithDates;
import io.paylinks.gocardless.instalmentschedule.CreateInstalmentScheduleWithSchedule;
import io.paylinks.gocardless.instalmentschedule.InstalmentSchedule;
import io.paylinks.gocardless.instalmentschedule.ListInstalmentSchedules;
import java.util.Map;

final class InstalmentScheduleCalls extends CallTable<GoCardlessClient, InstalmentSchedules> {
    InstalmentScheduleCalls() {
        super("instalmentSchedules", GoCardlessClient::instalmentSchedules);
        call("get", i -> i.get(ID)).sends("GET /instalment_schedules/{id}").returns(InstalmentSchedule.class);
        call("list", i -> i.list()).sends("GET /instalment_schedules").returnsPageOf(InstalmentSchedule.class);
        call("list", ListInstalmentSchedules.class, InstalmentSchedules::list)
                .sends("GET /instalment_schedules")
                .returnsPageOf(InstalmentSchedule.class);
        call("createWithDates", CreateInstalmentScheduleWithDates.class, InstalmentSchedules::createWithDates)
                .sends("POST /instalment_schedules/create_with_dates")
                .honoursKey()
                .returns(201, InstalmentSchedule.class);
        call("createWithSchedule", CreateInstalmentScheduleWithSchedule.class, InstalmentSchedules::createWithSchedule)
                .sends("POST /instalment_schedules/create_with_schedule")
                .honoursKey()
                .returns(201, InstalmentSchedule.class);
        call("update", i -> i.update(ID, Map.of("ticket", "7")))
                .sends("PUT /instalment_schedules/{id}")
                .body("{\"instalment_schedules\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(InstalmentSchedule.class);
        call("cancel", i -> i.cancel(ID))
                .sends("POST /instalment_schedules/{id}/actions/cancel")
                .body("{\"data\":{}}")
                .returns(InstalmentSchedule.class);
    }
}
