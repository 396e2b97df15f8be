note
	description: "Seal."

class
	SEAL

inherit
	API_MODEL
		redefine
			make
		end

	LENT

	LENT_AGAIN

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "seal"
			type := {STRING_32} "l"
		end

	make_with (a_wax: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create wax.make_from_string_general (a_wax)
		ensure
			wax_set: is_text_copy (wax, a_wax)
		end

feature -- Access

	wax: STRING_32
			-- The JSON field `wax'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	type: detachable STRING_32
			-- The JSON field `type'.

feature -- Element change

	set_wax (a_wax: READABLE_STRING_GENERAL)
			-- Set `wax'.
		do
			create wax.make_from_string_general (a_wax)
			mark_set ("wax")
		ensure
			wax_set: is_text_copy (wax, a_wax)
		end

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			type := text_copy (a_type)
		ensure
			type_set: is_text_copy (type, a_type)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			wax := a_fields.required_text (once "wax")
			kind := a_fields.text (once "kind")
			type := a_fields.text (once "type")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("wax", wax)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_text ("type", type, False)
		end

end
