package consumer

import io.paylinks.core.CallListener
import io.paylinks.core.error.ConnectionException
import io.paylinks.core.error.NotFoundException
import io.paylinks.stream.StreamClient
import io.paylinks.stream.paymentlink.CreatePaymentLink
import io.paylinks.stream.paymentlink.PaymentLink
import io.paylinks.testing.FakeStream
import io.paylinks.testing.Fault
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import java.time.Duration
import java.util.UUID

/** Calls from coroutines: a value, an exception as it is, and a cancellation that ends the call. */
fun main() {
    FakeStream.start().use { fake ->
        StreamClient.builder().credentials(FakeStream.API_KEY, FakeStream.API_SECRET).baseUrl(fake.url()).build()
            .use { stream ->
                runBlocking {
                    right(stream)
                    values(stream)
                    failure(stream)
                    cancellation(fake, stream)
                }
            }
    }
    println("kotlin: all calls passed")
}

private suspend fun values(stream: StreamClient) = coroutineScope {
    val links: List<PaymentLink> = (1..3).map { number -> async { create(stream, "Order $number") } }.awaitAll()
    check(links.map { it.name() } == listOf("Order 1", "Order 2", "Order 3")) { "the links: $links" }
    check(links.all { link -> stream.async { it.paymentLinks().get(link.id()) }.await() == link }) { "read back" }
}

private suspend fun create(stream: StreamClient, name: String): PaymentLink = stream.async {
    it.paymentLinks().create(CreatePaymentLink.builder().name(name).item(FakeStream.PRODUCT_ID, 2).build())
}.await()

private suspend fun failure(stream: StreamClient) {
    try {
        stream.async { it.paymentLinks().get(UUID.randomUUID().toString()) }.await()
    } catch (e: NotFoundException) {
        check(e.status() == 404) { "$e" }
        return
    }
    error("found what is not there")
}

private suspend fun cancellation(fake: FakeStream, stream: StreamClient) = coroutineScope {
    val arrived = CompletableDeferred<Unit>()
    val ended = CompletableDeferred<CallListener.End>()
    fake.failNext(1, Fault.slow(Duration.ofMinutes(5))) { arrived.complete(Unit) }
    val told = stream.with { options -> options.listener { CallListener.Observer { end -> ended.complete(end) } } }
    val call = launch { told.async { it.paymentLinks().list() }.await() }
    withTimeout(60_000) {
        arrived.await()
        call.cancelAndJoin()
        val end = ended.await()
        val why = end.exception()
        check(why is ConnectionException && why.message?.contains("the call was cancelled") == true) { "$why" }
        check(end.attempts() == 1) { "attempts: ${end.attempts()}" }
    }
}
