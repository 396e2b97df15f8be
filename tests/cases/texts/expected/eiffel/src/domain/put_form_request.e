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

	set_items (a_items: detachable READABLE_INDEXABLE [PUT_FORM_REQUEST_ITEM])
			-- Set `items' to a list of these items; Void leaves it out.
		do
			items := items_codec.list (a_items)
		ensure
			items_set: items_codec.is_list (items, a_items)
		end

	extend_items (a_item: PUT_FORM_REQUEST_ITEM)
			-- Add `a_item' to `items'.
		do
			if attached items as l_value then
				l_value.extend (a_item)
			else
				items := items_codec.singleton (a_item)
			end
		ensure
			one_more: items_codec.count (items) = old items_codec.count (items) + 1
			has_item: attached items as l_value and then l_value.last = a_item
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

	set_many (a_many: detachable READABLE_INDEXABLE [PUT_FORM_REQUEST_MANY_ITEM])
			-- Set `many' to a list of these items; Void leaves it out.
		do
			many := many_codec.list (a_many)
		ensure
			many_set: many_codec.is_list (many, a_many)
		end

	extend_many (a_item: PUT_FORM_REQUEST_MANY_ITEM)
			-- Add `a_item' to `many'.
		do
			if attached many as l_value then
				l_value.extend (a_item)
			else
				many := many_codec.singleton (a_item)
			end
		ensure
			one_more: many_codec.count (many) = old many_codec.count (many) + 1
			has_item: attached many as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			items := items_codec.field (a_fields, once "items")
			flat := (create {API_MODEL_CODEC [PUT_FORM_REQUEST_FLAT]}).field (a_fields, once "flat")
			raw := a_fields.text (once "raw")
			address := (create {API_MODEL_CODEC [PUT_FORM_REQUEST_ADDRESS]}).field (a_fields, once "address")
			many := many_codec.field (a_fields, once "many")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			items_codec.put (a_fields, "items", items, False)
			a_fields.put_value ("flat", flat, False)
			a_fields.put_text ("raw", raw, False)
			a_fields.put_value ("address", address, False)
			many_codec.put (a_fields, "many", many, False)
		end

feature {NONE} -- Implementation

	items_codec: API_LIST_CODEC [PUT_FORM_REQUEST_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PUT_FORM_REQUEST_ITEM]})
		end

	many_codec: API_LIST_CODEC [PUT_FORM_REQUEST_MANY_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PUT_FORM_REQUEST_MANY_ITEM]})
		end

end
