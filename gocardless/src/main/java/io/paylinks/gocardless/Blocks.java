package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.block.Block;
import io.paylinks.gocardless.block.CreateBlock;
import io.paylinks.gocardless.block.CreateBlocksByRef;
import io.paylinks.gocardless.block.ListBlocks;

/**
 * Operations on blocks.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-blocks">Blocks</a>
 */
public final class Blocks {
    private static final String ALL = "/blocks";
    private static final String ONE = ALL + "/{block_id}";

    private final Resource<Block> blocks;

    Blocks(Exchange exchange) {
        this.blocks = exchange.resource("blocks", Block.class).envelope("blocks");
    }

    /**
     * Fetches a block.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-blocks">GET /blocks/{block_id}</a>
     */
    public Block get(String blockId) {
        return blocks.get("get", ONE, blockId).send();
    }

    /**
     * Lists all blocks, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-blocks">GET /blocks</a>
     */
    public Page<Block> list() {
        return list(ListBlocks.builder().build());
    }

    /**
     * Lists the blocks that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-blocks">GET /blocks</a>
     */
    public Page<Block> list(ListBlocks request) {
        return blocks.get("list", ALL).query(request).page();
    }

    /**
     * Creates a block for each e-mail address and bank account of a customer or a mandate, and returns them. Existing
     * blocks remain unchanged, so it can be called again after a lost response.
     *
     * <p>The body is wrapped in {@code blocks}, as in the latest official Java client; other clients use {@code data}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-blocks">POST /blocks/block_by_ref</a>
     */
    public Page<Block> createByRef(CreateBlocksByRef request) {
        return blocks.post("createByRef", ALL + "/block_by_ref").body(request).singlePage();
    }

    /**
     * Creates a block. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-blocks">POST /blocks</a>
     */
    public Block create(CreateBlock request) {
        return blocks.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Enables a block.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-blocks">POST
     *     /blocks/{block_id}/actions/enable</a>
     */
    public Block enable(String blockId) {
        return blocks.post("enable", ONE + "/actions/enable", blockId).send();
    }

    /**
     * Disables a block.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-blocks">POST
     *     /blocks/{block_id}/actions/disable</a>
     */
    public Block disable(String blockId) {
        return blocks.post("disable", ONE + "/actions/disable", blockId).send();
    }
}
