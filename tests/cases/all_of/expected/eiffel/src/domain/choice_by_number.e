note
	description: "Choice By number."

class
	CHOICE_BY_NUMBER

inherit
	API_MODEL
		redefine
			required_fields
		end

	CHOICE

create
	make,
	make_from_json

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	number: INTEGER_64
			-- The JSON field `number'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "id", {STRING_32} "number">>
		end

feature -- Status report

	has_number: BOOLEAN
			-- Is `number' set?

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

	set_number (a_number: INTEGER_64)
			-- Set `number'.
		do
			number := a_number
			has_number := True
		ensure
			number_set: number = a_number
			has_number: has_number
		end

	unset_number
			-- Leave `number' out.
		do
			number := 0
			has_number := False
		ensure
			not_has_number: not has_number
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			kind := a_fields.text ("kind")
			number := a_fields.integer_64 ("number")
			has_number := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_integer ("number", number, has_number, False)
		end

end
