note
	description: "owner."

class
	OWNER

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_name (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	name: detachable STRING_32
			-- The JSON field `name'.

	pets: detachable LIST [PET]
			-- The JSON field `pets'.

	home: detachable STREET_ADDRESS
			-- The JSON field `home'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "name">>
		end

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_pets (a_pets: detachable LIST [PET])
			-- Set `pets'; Void leaves it out.
		do
			pets := a_pets
		ensure
			pets_set: pets = a_pets
		end

	extend_pets (a_item: PET)
			-- Add `a_item' to `pets'.
		do
			if attached pets as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [PET]} pets.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached pets as l_value and then l_value.count > 0
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
			name := a_fields.text ("name")
			pets := pets_codec.field (a_fields, "pets")
			home := home_codec.field (a_fields, "home")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("name", name, False)
			pets_codec.put (a_fields, "pets", pets, False)
			home_codec.put (a_fields, "home", home, False)
		end

feature {NONE} -- Implementation

	pets_codec: API_LIST_CODEC [PET]
			-- What reads and writes it.
		once
			create Result.make (create {PET_CODEC})
		end

	home_codec: API_MODEL_CODEC [STREET_ADDRESS]
			-- What reads and writes it.
		once
			create Result
		end

end
