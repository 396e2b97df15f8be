note
	description: "Stamp."

class
	STAMP

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
			kind := {STRING_32} "stamp"
			type := {STRING_32} "s"
		end

	make_with (a_motif: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create motif.make_from_string_general (a_motif)
		ensure
			motif_set: is_text_copy (motif, a_motif)
		end

feature -- Access

	motif: STRING_32
			-- The JSON field `motif'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	type: detachable STRING_32
			-- The JSON field `type'.

feature -- Element change

	set_motif (a_motif: READABLE_STRING_GENERAL)
			-- Set `motif'.
		do
			create motif.make_from_string_general (a_motif)
			mark_set ("motif")
		ensure
			motif_set: is_text_copy (motif, a_motif)
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
			motif := a_fields.required_text (once "motif")
			kind := a_fields.text (once "kind")
			type := a_fields.text (once "type")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("motif", motif)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_text ("type", type, False)
		end

end
