note
	description: "Kennel."

class
	KENNEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	pet: detachable PET
			-- The JSON field `pet'.

feature -- Status report

	is_pet_null: BOOLEAN
			-- Is `pet' null, rather than not set?

feature -- Element change

	set_pet (a_pet: detachable PET)
			-- Set `pet'; Void leaves it out.
		do
			pet := a_pet
			is_pet_null := False
		ensure
			pet_set: pet = a_pet
		end

	set_pet_null
			-- Have null for `pet'.
		do
			pet := Void
			is_pet_null := True
		ensure
			is_pet_null: is_pet_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_pet_null := a_fields.is_null (once "pet")
			pet := (create {API_MODEL_CODEC [PET]}).field (a_fields, once "pet")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("pet", pet, is_pet_null)
		end

invariant
	pet_null: is_pet_null implies pet = Void

end
