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

	set_taxes (a_taxes: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `taxes' to a list of these items; Void leaves it out.
		do
			taxes := texts_copy (a_taxes)
		ensure
			taxes_set: are_texts_copy (taxes, a_taxes)
		end

	extend_taxes (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `taxes'.
		do
			if attached taxes as l_value then
				l_value.extend (a_item.to_string_32)
			else
				taxes := taxes_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: taxes_codec.count (taxes) = old taxes_codec.count (taxes) + 1
			has_item: attached taxes as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			price := a_fields.text (once "price")
			taxes := taxes_codec.field (a_fields, once "taxes")
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
