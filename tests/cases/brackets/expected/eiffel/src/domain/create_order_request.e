note
	description: "createOrder request."

class
	CREATE_ORDER_REQUEST

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

	whole: detachable PAIR
			-- The JSON field `whole'.

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

	set_whole (a_whole: detachable PAIR)
			-- Set `whole'; Void leaves it out.
		do
			whole := a_whole
		ensure
			whole_set: whole = a_whole
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			order := order_codec.field (a_fields, "order")
			flat := flat_codec.field (a_fields, "flat")
			joined := joined_codec.field (a_fields, "joined")
			whole := whole_codec.field (a_fields, "whole")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			order_codec.put (a_fields, "order", order, False)
			flat_codec.put (a_fields, "flat", flat, False)
			joined_codec.put (a_fields, "joined", joined, False)
			whole_codec.put (a_fields, "whole", whole, False)
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

	whole_codec: API_MODEL_CODEC [PAIR]
			-- What reads and writes it.
		once
			create Result
		end

end
