package consumer

import io.paylinks.stream.StreamClient
import io.paylinks.stream.paymentlink.CreatePaymentLink

/** Every line with a comment is refused, for this reason: see verify.groovy. */
fun wrong(stream: StreamClient) {
    val link = stream.paymentLinks().get(null) // Null cannot be a value of a non-null type 'String'
    CreatePaymentLink.builder().name(null) // Null cannot be a value of a non-null type 'String'
    println(link.url().length) // Only safe (?.) or non-null asserted (!!.) calls are allowed
    val order: Any = link.customMetadata()["order"] // Initializer type mismatch: expected 'Any', actual 'Any?'
    println(order)
}
