note
	description: "Pet."

class
	PET

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			pet_type := {STRING_32} "Pet"
		end

feature -- Access

	pet_type: detachable STRING_32
			-- The JSON field `petType'.

	name: detachable STRING_32
			-- The JSON field `name'.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := pet_type /= Void
				and name /= Void
		end

feature -- Element change

	set_pet_type (a_pet_type: detachable READABLE_STRING_GENERAL)
			-- Set `pet_type'; Void leaves it out.
		do
			if a_pet_type /= Void then
				create pet_type.make_from_string_general (a_pet_type)
			else
				pet_type := Void
			end
		ensure
			pet_type_set: (pet_type = Void) = (a_pet_type = Void)
			same_text: attached pet_type as l_text and then a_pet_type /= Void implies l_text.same_string_general (a_pet_type)
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
			pet_type := a_fields.text ("petType")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("petType", pet_type, False)
			a_fields.put_text ("name", name, False)
		end

end
