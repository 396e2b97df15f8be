note
	description: "Stamp."

class
	STAMP

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

	LENT

	LENT_AGAIN

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "stamp"
			type := {STRING_32} "s"
		end

feature -- Access

	motif: detachable STRING_32
			-- The JSON field `motif'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	type: detachable STRING_32
			-- The JSON field `type'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "motif">>
		end

feature -- Element change

	set_motif (a_motif: detachable READABLE_STRING_GENERAL)
			-- Set `motif'; Void leaves it out.
		do
			if a_motif /= Void then
				create motif.make_from_string_general (a_motif)
			else
				motif := Void
			end
		ensure
			motif_set: (motif = Void) = (a_motif = Void)
			same_text: attached motif as l_text and then a_motif /= Void implies l_text.same_string_general (a_motif)
		end

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			if a_kind /= Void then
				create kind.make_from_string_general (a_kind)
			else
				kind := Void
			end
		ensure
			kind_set: (kind = Void) = (a_kind = Void)
			same_text: attached kind as l_text and then a_kind /= Void implies l_text.same_string_general (a_kind)
		end

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			motif := a_fields.text ("motif")
			kind := a_fields.text ("kind")
			type := a_fields.text ("type")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("motif", motif, False)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_text ("type", type, False)
		end

end
