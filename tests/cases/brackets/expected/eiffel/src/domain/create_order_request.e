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
			order := (create {API_MODEL_CODEC [ORDER]}).field (a_fields, once "order")
			flat := (create {API_MODEL_CODEC [PAIR]}).field (a_fields, once "flat")
			joined := (create {API_MODEL_CODEC [PAIR]}).field (a_fields, once "joined")
			whole := (create {API_MODEL_CODEC [PAIR]}).field (a_fields, once "whole")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("order", order, False)
			a_fields.put_value ("flat", flat, False)
			a_fields.put_value ("joined", joined, False)
			a_fields.put_value ("whole", whole, False)
		end

end
