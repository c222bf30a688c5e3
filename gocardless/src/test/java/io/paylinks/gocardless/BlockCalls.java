package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.block.Block;
import io.paylinks.gocardless.block.CreateBlock;
import io.paylinks.gocardless.block.CreateBlocksByRef;
import io.paylinks.gocardless.block.ListBlocks;

final class BlockCalls extends CallTable<GoCardlessClient, Blocks> {
    BlockCalls() {
        super("blocks", GoCardlessClient::blocks);
        call("get", b -> b.get(ID)).sends("GET /blocks/{id}").returns(Block.class);
        call("list", b -> b.list()).sends("GET /blocks").returnsPageOf(Block.class);
        call("list", ListBlocks.class, Blocks::list).sends("GET /blocks").returnsPageOf(Block.class);
        call("createByRef", CreateBlocksByRef.class, Blocks::createByRef)
                .sends("POST /blocks/block_by_ref")
                .returnsPageOf(Block.class);
        call("create", CreateBlock.class, Blocks::create)
                .sends("POST /blocks")
                .honoursKey()
                .returns(201, Block.class);
        call("enable", b -> b.enable(ID))
                .sends("POST /blocks/{id}/actions/enable")
                .returns(Block.class);
        call("disable", b -> b.disable(ID))
                .sends("POST /blocks/{id}/actions/disable")
                .returns(Block.class);
    }
}
