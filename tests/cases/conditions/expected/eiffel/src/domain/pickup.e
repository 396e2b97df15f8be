note
	description: "Pickup."

class
	PICKUP

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	shop: detachable SHOP
			-- The JSON field `shop'.

	code: INTEGER_64
			-- The JSON field `code'.

	street: detachable JSON_VALUE
			-- The JSON field `street'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "shop">>
		end

feature -- Status report

	has_code: BOOLEAN
			-- Is `code' set?

feature -- Element change

	set_shop (a_shop: detachable SHOP)
			-- Set `shop'; Void leaves it out.
		do
			shop := a_shop
		ensure
			shop_set: shop = a_shop
		end

	set_code (a_code: INTEGER_64)
			-- Set `code'.
		do
			code := a_code
			has_code := True
		ensure
			code_set: code = a_code
			has_code: has_code
		end

	unset_code
			-- Leave `code' out.
		do
			code := 0
			has_code := False
		ensure
			not_has_code: not has_code
		end

	set_street (a_street: detachable JSON_VALUE)
			-- Set `street'; Void leaves it out.
		do
			street := a_street
		ensure
			street_set: street = a_street
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			shop := shop_codec.field (a_fields, "shop")
			code := a_fields.integer_64 ("code")
			has_code := a_fields.is_found
			street := a_fields.any ("street")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			shop_codec.put (a_fields, "shop", shop, False)
			a_fields.put_integer ("code", code, has_code, False)
			a_fields.put ("street", street, False)
		end

feature {NONE} -- Implementation

	shop_codec: API_MODEL_CODEC [SHOP]
			-- What reads and writes it.
		once
			create Result
		end

end
