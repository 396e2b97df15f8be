note
	description: "Part."

class
	PART

inherit
	API_MODEL

	ITEM_EITHER

create
	make,
	make_from_json

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

	label: detachable STRING_32
			-- The JSON field `label'.

	hint: detachable STRING_32
			-- The JSON field `hint'.

feature -- Status report

	is_hint_null: BOOLEAN
			-- Is `hint' null, rather than not set?

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_label (a_label: detachable READABLE_STRING_GENERAL)
			-- Set `label'; Void leaves it out.
		do
			if a_label /= Void then
				create label.make_from_string_general (a_label)
			else
				label := Void
			end
		ensure
			label_set: (label = Void) = (a_label = Void)
			same_text: attached label as l_text and then a_label /= Void implies l_text.same_string_general (a_label)
		end

	set_hint (a_hint: detachable READABLE_STRING_GENERAL)
			-- Set `hint'; Void leaves it out.
		do
			if a_hint /= Void then
				create hint.make_from_string_general (a_hint)
			else
				hint := Void
			end
			is_hint_null := False
		ensure
			hint_set: (hint = Void) = (a_hint = Void)
			same_text: attached hint as l_text and then a_hint /= Void implies l_text.same_string_general (a_hint)
		end

	set_hint_null
			-- Have null for `hint'.
		do
			hint := Void
			is_hint_null := True
		ensure
			is_hint_null: is_hint_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			label := a_fields.text ("label")
			is_hint_null := a_fields.is_null ("hint")
			hint := a_fields.text ("hint")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.set_read_only ("id")
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("label", label, False)
			a_fields.put_text ("hint", hint, is_hint_null)
		end

end
