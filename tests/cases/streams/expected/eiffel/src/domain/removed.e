note
	description: "Removed."

class
	REMOVED

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

	CHANGE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "removed"
		end

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'.

	id: INTEGER_64
			-- The JSON field `id'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind", {STRING_32} "id">>
		end

feature -- Status report

	has_id: BOOLEAN
			-- Is `id' set?

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

	set_id (a_id: INTEGER_64)
			-- Set `id'.
		do
			id := a_id
			has_id := True
		ensure
			id_set: id = a_id
			has_id: has_id
		end

	unset_id
			-- Leave `id' out.
		do
			id := 0
			has_id := False
		ensure
			not_has_id: not has_id
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text ("kind")
			id := a_fields.integer_64 ("id")
			has_id := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			a_fields.put_integer ("id", id, has_id, False)
		end

end
