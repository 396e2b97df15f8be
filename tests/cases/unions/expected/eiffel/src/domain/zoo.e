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

	set_sizes (a_sizes: detachable READABLE_INDEXABLE [ZOO_SIZ])
			-- Set `sizes' to a list of these items; Void leaves it out.
		do
			sizes := sizes_codec.list (a_sizes)
		ensure
			sizes_set: sizes_codec.is_list (sizes, a_sizes)
		end

	extend_sizes (a_item: ZOO_SIZ)
			-- Add `a_item' to `sizes'.
		do
			if attached sizes as l_value then
				l_value.extend (a_item)
			else
				sizes := sizes_codec.singleton (a_item)
			end
		ensure
			one_more: sizes_codec.count (sizes) = old sizes_codec.count (sizes) + 1
			has_item: attached sizes as l_value and then l_value.last = a_item
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
			animal := (create {ZOO_ANIMAL_CODEC}).field (a_fields, once "animal")
			sizes := sizes_codec.field (a_fields, once "sizes")
			part := (create {ZOO_PART_CODEC}).field (a_fields, once "part")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("animal", animal, False)
			sizes_codec.put (a_fields, "sizes", sizes, False)
			a_fields.put_value ("part", part, False)
		end

feature {NONE} -- Implementation

	sizes_codec: API_LIST_CODEC [ZOO_SIZ]
			-- What reads and writes it.
		once
			create Result.make (create {ZOO_SIZ_CODEC})
		end

end
