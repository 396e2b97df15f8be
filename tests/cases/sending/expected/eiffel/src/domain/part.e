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
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_label (a_label: detachable READABLE_STRING_GENERAL)
			-- Set `label'; Void leaves it out.
		do
			label := text_copy (a_label)
		ensure
			label_set: is_text_copy (label, a_label)
		end

	set_hint (a_hint: detachable READABLE_STRING_GENERAL)
			-- Set `hint'; Void leaves it out.
		do
			hint := text_copy (a_hint)
			is_hint_null := False
		ensure
			hint_set: is_text_copy (hint, a_hint)
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
			id := a_fields.text (once "id")
			label := a_fields.text (once "label")
			is_hint_null := a_fields.is_null (once "hint")
			hint := a_fields.text (once "hint")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.set_read_only ("id")
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("label", label, False)
			a_fields.put_text ("hint", hint, is_hint_null)
		end

invariant
	hint_null: is_hint_null implies hint = Void

end
