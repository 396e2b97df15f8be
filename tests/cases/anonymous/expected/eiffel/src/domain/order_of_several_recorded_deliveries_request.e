note
	description: "OrderOfSeveralRecordedDeliveriesRequest."

class
	ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	state: detachable STRING_32
			-- The JSON field `state'. Known values: {STATE}.

	speed: detachable STRING_32
			-- The JSON field `speed'. Known values: {ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_SPEED}.

	colour: detachable STRING_32
			-- The JSON field `colour'. Known values: {ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_COLOUR}.

	size: detachable STRING_32
			-- The JSON field `size'. Known values: {ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_SIZE}.

	weights: detachable LIST [INTEGER_64]
			-- The JSON field `weights'. Known values: {ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_WEIGHT}.

	first_delivery: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_FIRST_DELIVERY
			-- The JSON field `first_delivery'.

	last_delivery: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_LAST_DELIVERY
			-- The JSON field `last_delivery'.

feature -- Element change

	set_state (a_state: detachable READABLE_STRING_GENERAL)
			-- Set `state'; Void leaves it out.
		do
			state := text_copy (a_state)
		ensure
			state_set: is_text_copy (state, a_state)
		end

	set_speed (a_speed: detachable READABLE_STRING_GENERAL)
			-- Set `speed'; Void leaves it out.
		do
			speed := text_copy (a_speed)
		ensure
			speed_set: is_text_copy (speed, a_speed)
		end

	set_colour (a_colour: detachable READABLE_STRING_GENERAL)
			-- Set `colour'; Void leaves it out.
		do
			colour := text_copy (a_colour)
		ensure
			colour_set: is_text_copy (colour, a_colour)
		end

	set_size (a_size: detachable READABLE_STRING_GENERAL)
			-- Set `size'; Void leaves it out.
		do
			size := text_copy (a_size)
		ensure
			size_set: is_text_copy (size, a_size)
		end

	set_weights (a_weights: detachable READABLE_INDEXABLE [INTEGER_64])
			-- Set `weights' to a list of these items; Void leaves it out.
		do
			weights := weights_codec.list (a_weights)
		ensure
			weights_set: weights_codec.is_list (weights, a_weights)
		end

	extend_weights (a_item: INTEGER_64)
			-- Add `a_item' to `weights'.
		do
			if attached weights as l_value then
				l_value.extend (a_item)
			else
				weights := weights_codec.singleton (a_item)
			end
		ensure
			one_more: weights_codec.count (weights) = old weights_codec.count (weights) + 1
			has_item: attached weights as l_value and then l_value.last = a_item
		end

	set_first_delivery (a_first_delivery: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_FIRST_DELIVERY)
			-- Set `first_delivery'; Void leaves it out.
		do
			first_delivery := a_first_delivery
		ensure
			first_delivery_set: first_delivery = a_first_delivery
		end

	set_last_delivery (a_last_delivery: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_LAST_DELIVERY)
			-- Set `last_delivery'; Void leaves it out.
		do
			last_delivery := a_last_delivery
		ensure
			last_delivery_set: last_delivery = a_last_delivery
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			state := a_fields.text (once "state")
			speed := a_fields.text (once "speed")
			colour := a_fields.text (once "colour")
			size := a_fields.text (once "size")
			weights := weights_codec.field (a_fields, once "weights")
			first_delivery := (create {API_MODEL_CODEC [ORDER_SEVERAL_RECORDED_DELIVERIES_FIRST_DELIVERY]}).field (a_fields, once "first_delivery")
			last_delivery := (create {API_MODEL_CODEC [ORDER_SEVERAL_RECORDED_DELIVERIES_LAST_DELIVERY]}).field (a_fields, once "last_delivery")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("state", state, False)
			a_fields.put_text ("speed", speed, False)
			a_fields.put_text ("colour", colour, False)
			a_fields.put_text ("size", size, False)
			weights_codec.put (a_fields, "weights", weights, False)
			a_fields.put_value ("first_delivery", first_delivery, False)
			a_fields.put_value ("last_delivery", last_delivery, False)
		end

feature {NONE} -- Implementation

	weights_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

end
