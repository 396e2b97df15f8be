note
	description: "Order item."

class
	ORDER_ITEM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	price: detachable STRING_32
			-- The JSON field `price'.

	taxes: detachable LIST [STRING_32]
			-- The JSON field `taxes'.

feature -- Element change

	set_price (a_price: detachable READABLE_STRING_GENERAL)
			-- Set `price'; Void leaves it out.
		do
			price := text_copy (a_price)
		ensure
			price_set: is_text_copy (price, a_price)
		end

	set_taxes (a_taxes: detachable LIST [STRING_32])
			-- Set `taxes'; Void leaves it out.
		do
			taxes := a_taxes
		ensure
			taxes_set: taxes = a_taxes
		end

	extend_taxes (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `taxes'.
		do
			if attached taxes as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} taxes.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached taxes as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			price := a_fields.text ("price")
			taxes := taxes_codec.field (a_fields, "taxes")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("price", price, False)
			taxes_codec.put (a_fields, "taxes", taxes, False)
		end

feature {NONE} -- Implementation

	taxes_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
