note
	description: "Ship."

class
	SHIP

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
			kind := {STRING_32} "Ship"
		end

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'. Known values: {FERRY_KIND}.

	name: detachable STRING_32
			-- The JSON field `name'.

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

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text ("kind")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			a_fields.put_text ("name", name, False)
		end

end
