note
	description: "House."

class
	HOUSE

inherit
	API_MODEL

	PET_HOME

create
	make,
	make_from_json

feature -- Access

	pets: detachable LIST [PET]
			-- The JSON field `pets'.

feature -- Element change

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

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			pets := pets_codec.field (a_fields, once "pets")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			pets_codec.put (a_fields, "pets", pets, False)
		end

feature {NONE} -- Implementation

	pets_codec: API_LIST_CODEC [PET]
			-- What reads and writes it.
		once
			create Result.make (create {PET_CODEC})
		end

end
