note
	description: "replaceOrder request."

class
	REPLACE_ORDER_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	order: detachable ORDER
			-- The JSON field `order'.

	flat: detachable PAIR
			-- The JSON field `flat'.

	joined: detachable PAIR
			-- The JSON field `joined'.

	papers: detachable LIST [REPLACE_ORDER_REQUEST_PAPER]
			-- The JSON field `papers'.

feature -- Element change

	set_order (a_order: detachable ORDER)
			-- Set `order'; Void leaves it out.
		do
			order := a_order
		ensure
			order_set: order = a_order
		end

	set_flat (a_flat: detachable PAIR)
			-- Set `flat'; Void leaves it out.
		do
			flat := a_flat
		ensure
			flat_set: flat = a_flat
		end

	set_joined (a_joined: detachable PAIR)
			-- Set `joined'; Void leaves it out.
		do
			joined := a_joined
		ensure
			joined_set: joined = a_joined
		end

	set_papers (a_papers: detachable LIST [REPLACE_ORDER_REQUEST_PAPER])
			-- Set `papers'; Void leaves it out.
		do
			papers := a_papers
		ensure
			papers_set: papers = a_papers
		end

	extend_papers (a_item: REPLACE_ORDER_REQUEST_PAPER)
			-- Add `a_item' to `papers'.
		do
			if attached papers as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [REPLACE_ORDER_REQUEST_PAPER]} papers.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached papers as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			order := order_codec.field (a_fields, "order")
			flat := flat_codec.field (a_fields, "flat")
			joined := joined_codec.field (a_fields, "joined")
			papers := papers_codec.field (a_fields, "papers")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			order_codec.put (a_fields, "order", order, False)
			flat_codec.put (a_fields, "flat", flat, False)
			joined_codec.put (a_fields, "joined", joined, False)
			papers_codec.put (a_fields, "papers", papers, False)
		end

feature {NONE} -- Implementation

	order_codec: API_MODEL_CODEC [ORDER]
			-- What reads and writes it.
		once
			create Result
		end

	flat_codec: API_MODEL_CODEC [PAIR]
			-- What reads and writes it.
		once
			create Result
		end

	joined_codec: API_MODEL_CODEC [PAIR]
			-- What reads and writes it.
		once
			create Result
		end

	papers_codec: API_LIST_CODEC [REPLACE_ORDER_REQUEST_PAPER]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [REPLACE_ORDER_REQUEST_PAPER]})
		end

end
