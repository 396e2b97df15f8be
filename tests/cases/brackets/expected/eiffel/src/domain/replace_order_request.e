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

	set_papers (a_papers: detachable READABLE_INDEXABLE [REPLACE_ORDER_REQUEST_PAPER])
			-- Set `papers' to a list of these items; Void leaves it out.
		do
			papers := papers_codec.list (a_papers)
		ensure
			papers_set: papers_codec.is_list (papers, a_papers)
		end

	extend_papers (a_item: REPLACE_ORDER_REQUEST_PAPER)
			-- Add `a_item' to `papers'.
		do
			if attached papers as l_value then
				l_value.extend (a_item)
			else
				papers := papers_codec.singleton (a_item)
			end
		ensure
			one_more: papers_codec.count (papers) = old papers_codec.count (papers) + 1
			has_item: attached papers as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			order := (create {API_MODEL_CODEC [ORDER]}).field (a_fields, once "order")
			flat := (create {API_MODEL_CODEC [PAIR]}).field (a_fields, once "flat")
			joined := (create {API_MODEL_CODEC [PAIR]}).field (a_fields, once "joined")
			papers := papers_codec.field (a_fields, once "papers")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("order", order, False)
			a_fields.put_value ("flat", flat, False)
			a_fields.put_value ("joined", joined, False)
			papers_codec.put (a_fields, "papers", papers, False)
		end

feature {NONE} -- Implementation

	papers_codec: API_LIST_CODEC [REPLACE_ORDER_REQUEST_PAPER]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [REPLACE_ORDER_REQUEST_PAPER]})
		end

end
