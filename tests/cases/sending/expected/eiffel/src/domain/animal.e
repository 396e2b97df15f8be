note
	description: "Animal."

class
	ANIMAL

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "Animal"
		end

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'.

	id: detachable STRING_32
			-- The JSON field `id'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind">>
		end

feature -- Element change

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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text ("kind")
			id := a_fields.text ("id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			a_fields.set_read_only ("id")
			a_fields.put_text ("id", id, False)
		end

end
