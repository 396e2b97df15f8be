note
	description: "Pickup."

class
	PICKUP

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	shop: SHOP
			-- The JSON field `shop'.

	code: INTEGER_64
			-- The JSON field `code'.

	street: detachable JSON_VALUE
			-- The JSON field `street'.

feature -- Status report

	has_code: BOOLEAN
			-- Is `code' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			shop := (create {API_MODEL_CODEC [SHOP]}).required_field (a_fields, once "shop")
			code := a_fields.integer_64 (once "code")
			has_code := a_fields.is_integer_64 (once "code")
			street := a_fields.any (once "street")
		end

end
