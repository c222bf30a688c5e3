package consumer

import io.paylinks.stream.StreamClient
import io.paylinks.stream.StreamWebhooks
import io.paylinks.stream.paymentlink.CreatePaymentLink
import io.paylinks.stream.paymentlink.ListPaymentLinks
import io.paylinks.stream.webhook.StreamEvent
import io.paylinks.testing.FakeStream

/** Compiles only if what may be null is nullable to Kotlin, and nothing else is. */
fun right(stream: StreamClient) {
    val link = stream.paymentLinks().create(
        CreatePaymentLink.builder()
            .name("Order 1042")
            .description(null)
            .item(FakeStream.PRODUCT_ID, 2)
            .extra("later", null)
            .build()
    )
    val id: String = link.id()
    val length: Int? = link.url()?.length
    val value: Any? = link.customMetadata()["order"]
    stream.paymentLinks().list(ListPaymentLinks.builder().page(2).limit(50).build())
    println("$id $length $value")
}

fun environment(): StreamClient = StreamClient.fromEnv { null }

fun event(webhooks: StreamWebhooks, body: ByteArray, headers: Map<String, String>): StreamEvent =
    webhooks.parse(body) { name -> headers[name] }
