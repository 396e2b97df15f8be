note
	description: "putForm request."

class
	PUT_FORM_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	items: detachable LIST [PUT_FORM_REQUEST_ITEM]
			-- The JSON field `items'.

	flat: detachable PUT_FORM_REQUEST_FLAT
			-- The JSON field `flat'.

	raw: detachable STRING_32
			-- The JSON field `raw'.

	address: detachable PUT_FORM_REQUEST_ADDRESS
			-- The JSON field `address'.

	many: detachable LIST [PUT_FORM_REQUEST_MANY_ITEM]
			-- The JSON field `many'.

feature -- Element change

	set_items (a_items: detachable LIST [PUT_FORM_REQUEST_ITEM])
			-- Set `items'; Void leaves it out.
		do
			items := a_items
		ensure
			items_set: items = a_items
		end

	extend_items (a_item: PUT_FORM_REQUEST_ITEM)
			-- Add `a_item' to `items'.
		do
			if attached items as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [PUT_FORM_REQUEST_ITEM]} items.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached items as l_value and then l_value.count > 0
		end

	set_flat (a_flat: detachable PUT_FORM_REQUEST_FLAT)
			-- Set `flat'; Void leaves it out.
		do
			flat := a_flat
		ensure
			flat_set: flat = a_flat
		end

	set_raw (a_raw: detachable READABLE_STRING_GENERAL)
			-- Set `raw'; Void leaves it out.
		do
			raw := text_copy (a_raw)
		ensure
			raw_set: is_text_copy (raw, a_raw)
		end

	set_address (a_address: detachable PUT_FORM_REQUEST_ADDRESS)
			-- Set `address'; Void leaves it out.
		do
			address := a_address
		ensure
			address_set: address = a_address
		end

	set_many (a_many: detachable LIST [PUT_FORM_REQUEST_MANY_ITEM])
			-- Set `many'; Void leaves it out.
		do
			many := a_many
		ensure
			many_set: many = a_many
		end

	extend_many (a_item: PUT_FORM_REQUEST_MANY_ITEM)
			-- Add `a_item' to `many'.
		do
			if attached many as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [PUT_FORM_REQUEST_MANY_ITEM]} many.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached many as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			items := items_codec.field (a_fields, "items")
			flat := flat_codec.field (a_fields, "flat")
			raw := a_fields.text ("raw")
			address := address_codec.field (a_fields, "address")
			many := many_codec.field (a_fields, "many")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			items_codec.put (a_fields, "items", items, False)
			flat_codec.put (a_fields, "flat", flat, False)
			a_fields.put_text ("raw", raw, False)
			address_codec.put (a_fields, "address", address, False)
			many_codec.put (a_fields, "many", many, False)
		end

feature {NONE} -- Implementation

	items_codec: API_LIST_CODEC [PUT_FORM_REQUEST_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PUT_FORM_REQUEST_ITEM]})
		end

	flat_codec: API_MODEL_CODEC [PUT_FORM_REQUEST_FLAT]
			-- What reads and writes it.
		once
			create Result
		end

	address_codec: API_MODEL_CODEC [PUT_FORM_REQUEST_ADDRESS]
			-- What reads and writes it.
		once
			create Result
		end

	many_codec: API_LIST_CODEC [PUT_FORM_REQUEST_MANY_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PUT_FORM_REQUEST_MANY_ITEM]})
		end

end
