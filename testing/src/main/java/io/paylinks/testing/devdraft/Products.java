package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Form;
import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import java.util.ArrayList;
import java.util.List;

/** Products and their images. */
public final class Products {

    private static final int MAX_IMAGES = 10;
    private static final List<String> IMAGE_TYPES = Names.of("image/jpeg image/png image/webp image/gif");
    private static final List<String> CURRENCIES = Names.of("USD EUR GBP CAD AUD JPY USDC EURC usdc");

    private static final Schema CREATE = Schema.of(
            Field.text("name").required().size(1, 200),
            Field.text("description").required().size(0, 2000),
            Field.decimal("price").required().min("0.01"),
            Field.oneOf("currency", CURRENCIES).or("USD"),
            Field.text("type").nullable(),
            Field.decimal("weight").nullable(),
            Field.text("unit").nullable(),
            Field.integer("quantity").nullable(),
            Field.integer("stockCount").nullable(),
            Field.oneOf("status", "ACTIVE", "INACTIVE").or("ACTIVE"),
            Field.oneOf("productType", "PRODUCT", "SERVICE").or("PRODUCT"),
            Field.list(Field.text("images")).size(0, MAX_IMAGES).or(List.of()));

    /** The maximum size of an image in bytes. Default: the higher of the two documented limits. */
    public long maxImageSize = 10 * 1024 * 1024;

    final Table table;
    private final Api api;
    private final Wallets wallets;
    private final Resource resource;

    Products(Api api, Wallets wallets) {
        this.api = api;
        this.wallets = wallets;
        Kind kind = api.kind("Product", "products", "product");
        api.readForms(kind, this::read);
        resource = new Resource(api, kind)
                .create(CREATE, this::complete)
                .list()
                .get()
                .update(CREATE.partial(), (product, changes) -> writePrice(changes))
                .delete();
        table = resource.table;
        api.on(kind, "update", "POST", "/{id}/images", this::uploadImages);
    }

    /** Reads the form of a create or an update: its files are stored, and their URLs are added to the body. */
    private Row read(List<Form.Part> form) {
        Row body = Row.of();
        List<String> images = new ArrayList<>();
        for (Form.Part part : form) {
            if (part.fileName() != null) {
                images.add(store(part).text("url"));
            } else if (part.name().equals("images")) {
                images.addAll(List.of(part.content().split(",")));
            } else {
                body.with(part.name(), part.content());
            }
        }
        return images.isEmpty() ? body : body.with("images", images);
    }

    private void complete(Row product) {
        writePrice(product);
        product.with("walletId", wallets.ownId);
    }

    /** Writes the price as a string, as in the examples of the specification. */
    private static void writePrice(Row sent) {
        if (sent.isSet("price")) {
            sent.with("price", sent.decimal("price").toPlainString());
        }
    }

    private Row store(Form.Part file) {
        if (!file.name().equals("images")) {
            throw Errors.badRequest("Unexpected field - " + file.name());
        }
        if (!IMAGE_TYPES.contains(file.contentType())) {
            throw Errors.badRequest("Images must be one of " + String.join(", ", IMAGE_TYPES));
        }
        if (file.content().length() > maxImageSize) {
            throw Errors.rejection(413, "File too large", "Payload Too Large");
        }
        String url = "https://images.devdraft.example/" + api.ids.uuid();
        return Row.of("originalName", file.fileName(), "url", url, "thumbnailUrl", url + "/thumbnail")
                .with("size", file.content().length(), "uploadedAt", api.timestamp());
    }

    private Response uploadImages(Call call) {
        Row product = resource.find(call.id());
        List<Row> uploads = Form.parts(call.request()).stream().map(this::store).toList();
        List<String> images = new ArrayList<>(product.texts("images"));
        for (Row upload : uploads) {
            images.add(upload.text("url"));
            upload.with("position", images.size());
        }
        if (images.size() > MAX_IMAGES) {
            throw Errors.badRequest("A product can have at most " + MAX_IMAGES + " images");
        }
        api.touch(product.with("images", images));
        Row updated = product.only("id", "name", "images").with("imageCount", images.size());
        return Response.json(
                201,
                Row.of("productId", product.id(), "uploadedImages", uploads, "totalImages", images.size())
                        .with("processing", Row.of("status", "completed"))
                        .with("updatedProduct", updated.with("lastImageUpdate", api.timestamp())));
    }
}
