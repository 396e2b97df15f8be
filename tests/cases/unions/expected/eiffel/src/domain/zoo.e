note
	description: "Zoo."

class
	ZOO

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	animal: detachable ZOO_ANIMAL
			-- The JSON field `animal'.

	sizes: detachable LIST [ZOO_SIZ]
			-- The JSON field `sizes'.

	part: detachable ZOO_PART
			-- The JSON field `part'.

feature -- Element change

	set_animal (a_animal: detachable ZOO_ANIMAL)
			-- Set `animal'; Void leaves it out.
		do
			animal := a_animal
		ensure
			animal_set: animal = a_animal
		end

	set_sizes (a_sizes: detachable LIST [ZOO_SIZ])
			-- Set `sizes'; Void leaves it out.
		do
			sizes := a_sizes
		ensure
			sizes_set: sizes = a_sizes
		end

	extend_sizes (a_item: ZOO_SIZ)
			-- Add `a_item' to `sizes'.
		do
			if attached sizes as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [ZOO_SIZ]} sizes.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached sizes as l_value and then l_value.count > 0
		end

	set_part (a_part: detachable ZOO_PART)
			-- Set `part'; Void leaves it out.
		do
			part := a_part
		ensure
			part_set: part = a_part
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			animal := animal_codec.field (a_fields, "animal")
			sizes := sizes_codec.field (a_fields, "sizes")
			part := part_codec.field (a_fields, "part")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			animal_codec.put (a_fields, "animal", animal, False)
			sizes_codec.put (a_fields, "sizes", sizes, False)
			part_codec.put (a_fields, "part", part, False)
		end

feature {NONE} -- Implementation

	animal_codec: ZOO_ANIMAL_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	sizes_codec: API_LIST_CODEC [ZOO_SIZ]
			-- What reads and writes it.
		once
			create Result.make (create {ZOO_SIZ_CODEC})
		end

	part_codec: ZOO_PART_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
