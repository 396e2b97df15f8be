note
	description: "owner."

class
	OWNER

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	name: STRING_32
			-- The JSON field `name'.

	pets: detachable LIST [PET]
			-- The JSON field `pets'.

	home: detachable STREET_ADDRESS
			-- The JSON field `home'.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_pets (a_pets: detachable READABLE_INDEXABLE [PET])
			-- Set `pets' to a list of these items; Void leaves it out.
		do
			pets := pets_codec.list (a_pets)
		ensure
			pets_set: pets_codec.is_list (pets, a_pets)
		end

	extend_pets (a_item: PET)
			-- Add `a_item' to `pets'.
		do
			if attached pets as l_value then
				l_value.extend (a_item)
			else
				pets := pets_codec.singleton (a_item)
			end
		ensure
			one_more: pets_codec.count (pets) = old pets_codec.count (pets) + 1
			has_item: attached pets as l_value and then l_value.last = a_item
		end

	set_home (a_home: detachable STREET_ADDRESS)
			-- Set `home'; Void leaves it out.
		do
			home := a_home
		ensure
			home_set: home = a_home
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			pets := pets_codec.field (a_fields, once "pets")
			home := (create {API_MODEL_CODEC [STREET_ADDRESS]}).field (a_fields, once "home")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			pets_codec.put (a_fields, "pets", pets, False)
			a_fields.put_value ("home", home, False)
		end

feature {NONE} -- Implementation

	pets_codec: API_LIST_CODEC [PET]
			-- What reads and writes it.
		once
			create Result.make (create {PET_CODEC})
		end

end
