note
	description: "Parcel."

class
	PARCEL

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_kind: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create kind.make_from_string_general (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	weight: REAL_64
			-- The JSON field `weight'.

	labels: detachable STRING_TABLE [STRING_32]
			-- The JSON field `labels'.

	sender: detachable STRING_32
			-- The JSON field `sender'.

	shop: detachable SHOP
			-- The JSON field `shop'.

	code: detachable PARCEL_CODE
			-- The JSON field `code'.

	street: detachable STRING_32
			-- The JSON field `street'.

	insured: BOOLEAN
			-- The JSON field `insured'.

	worth: detachable MONEY
			-- The JSON field `worth'.

	until_field: detachable STRING_32
			-- The JSON field `until'.

	until_field_as_date_time: detachable API_DATE_TIME
			-- What `until_field' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (until_field)
		end

feature -- Status report

	has_weight: BOOLEAN
			-- Is `weight' set?

	has_insured: BOOLEAN
			-- Is `insured' set?

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_weight (a_weight: REAL_64)
			-- Set `weight'.
		require
			weight_finite: (create {API_CHECK}).is_finite (a_weight)
		do
			weight := a_weight
			has_weight := True
		ensure
			weight_set: weight = a_weight
			has_weight: has_weight
		end

	unset_weight
			-- Leave `weight' out.
		do
			weight := 0
			has_weight := False
		ensure
			not_has_weight: not has_weight
		end

	set_labels (a_labels: detachable STRING_TABLE [STRING_32])
			-- Set `labels'; Void leaves it out.
		do
			labels := a_labels
		ensure
			labels_set: labels = a_labels
		end

	set_sender (a_sender: detachable READABLE_STRING_GENERAL)
			-- Set `sender'; Void leaves it out.
		do
			sender := text_copy (a_sender)
		ensure
			sender_set: is_text_copy (sender, a_sender)
		end

	set_shop (a_shop: detachable SHOP)
			-- Set `shop'; Void leaves it out.
		do
			shop := a_shop
		ensure
			shop_set: shop = a_shop
		end

	set_code (a_code: detachable PARCEL_CODE)
			-- Set `code'; Void leaves it out.
		do
			code := a_code
		ensure
			code_set: code = a_code
		end

	set_code_string (a_text: READABLE_STRING_GENERAL)
			-- Set `code' to `a_text'.
		do
			set_code (create {PARCEL_CODE_STRING}.make (a_text))
		end

	set_street (a_street: detachable READABLE_STRING_GENERAL)
			-- Set `street'; Void leaves it out.
		do
			street := text_copy (a_street)
		ensure
			street_set: is_text_copy (street, a_street)
		end

	set_insured (a_insured: BOOLEAN)
			-- Set `insured'.
		do
			insured := a_insured
			has_insured := True
		ensure
			insured_set: insured = a_insured
			has_insured: has_insured
		end

	unset_insured
			-- Leave `insured' out.
		do
			insured := False
			has_insured := False
		ensure
			not_has_insured: not has_insured
		end

	set_worth (a_worth: detachable MONEY)
			-- Set `worth'; Void leaves it out.
		do
			worth := a_worth
		ensure
			worth_set: worth = a_worth
		end

	set_until_field (a_until_field: detachable READABLE_STRING_GENERAL)
			-- Set `until_field'; Void leaves it out.
		require
			until_field_has_offset: a_until_field /= Void implies (create {API_CHECK}).has_offset (a_until_field)
		do
			until_field := text_copy (a_until_field)
		ensure
			until_field_set: is_text_copy (until_field, a_until_field)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			weight := a_fields.real_64 (once "weight")
			has_weight := a_fields.is_real_64 (once "weight")
			labels := labels_codec.field (a_fields, once "labels")
			sender := a_fields.text (once "sender")
			shop := (create {API_MODEL_CODEC [SHOP]}).field (a_fields, once "shop")
			code := (create {PARCEL_CODE_CODEC}).field (a_fields, once "code")
			street := a_fields.text (once "street")
			insured := a_fields.boolean (once "insured")
			has_insured := a_fields.is_boolean (once "insured")
			worth := (create {API_MODEL_CODEC [MONEY]}).field (a_fields, once "worth")
			until_field := a_fields.text (once "until")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_real ("weight", weight, has_weight, False)
			labels_codec.put (a_fields, "labels", labels, False)
			a_fields.put_text ("sender", sender, False)
			a_fields.put_value ("shop", shop, False)
			a_fields.put_value ("code", code, False)
			a_fields.put_text ("street", street, False)
			a_fields.put_boolean ("insured", insured, has_insured, False)
			a_fields.put_value ("worth", worth, False)
			a_fields.put_text ("until", until_field, False)
		end

feature {NONE} -- Implementation

	labels_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
