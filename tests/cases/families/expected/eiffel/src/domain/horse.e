note
	description: "Narrows what it has from pets."

class
	HORSE

inherit
	PET
		rename
			make_with as make_with_in_pet
		redefine
			make,
			read_fields,
			write_fields
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			pet_type := {STRING_32} "Horse"
			tag := {STRING_32} "racing"
		end

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	extra_2: detachable HORSE_EXTRA
			-- The JSON field `extra'.

	notes_2: detachable LIST [STRING_32]
			-- The JSON field `notes'.

	mother_2: detachable HORSE
			-- The JSON field `mother'.

	home_2: detachable HOUSE
			-- The JSON field `home'.

	visits_2: detachable LIST [INTEGER_64]
			-- The JSON field `visits'.

feature -- Element change

	set_extra_2 (a_extra_2: detachable HORSE_EXTRA)
			-- Set `extra_2'; Void leaves it out.
		do
			extra_2 := a_extra_2
		ensure
			extra_2_set: extra_2 = a_extra_2
		end

	set_notes_2 (a_notes_2: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `notes_2' to a list of these items; Void leaves it out.
		do
			notes_2 := texts_copy (a_notes_2)
		ensure
			notes_2_set: are_texts_copy (notes_2, a_notes_2)
		end

	extend_notes_2 (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `notes_2'.
		do
			if attached notes_2 as l_value then
				l_value.extend (a_item.to_string_32)
			else
				notes_2 := notes_2_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: notes_2_codec.count (notes_2) = old notes_2_codec.count (notes_2) + 1
			has_item: attached notes_2 as l_value and then l_value.last.same_string_general (a_item)
		end

	set_mother_2 (a_mother_2: detachable HORSE)
			-- Set `mother_2'; Void leaves it out.
		do
			mother_2 := a_mother_2
		ensure
			mother_2_set: mother_2 = a_mother_2
		end

	set_home_2 (a_home_2: detachable HOUSE)
			-- Set `home_2'; Void leaves it out.
		do
			home_2 := a_home_2
		ensure
			home_2_set: home_2 = a_home_2
		end

	set_visits_2 (a_visits_2: detachable READABLE_INDEXABLE [INTEGER_64])
			-- Set `visits_2' to a list of these items; Void leaves it out.
		do
			visits_2 := visits_2_codec.list (a_visits_2)
		ensure
			visits_2_set: visits_2_codec.is_list (visits_2, a_visits_2)
		end

	extend_visits_2 (a_item: INTEGER_64)
			-- Add `a_item' to `visits_2'.
		do
			if attached visits_2 as l_value then
				l_value.extend (a_item)
			else
				visits_2 := visits_2_codec.singleton (a_item)
			end
		ensure
			one_more: visits_2_codec.count (visits_2) = old visits_2_codec.count (visits_2) + 1
			has_item: attached visits_2 as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			extra_2 := (create {API_MODEL_CODEC [HORSE_EXTRA]}).field (a_fields, once "extra")
			notes_2 := notes_2_codec.field (a_fields, once "notes")
			mother_2 := (create {API_MODEL_CODEC [HORSE]}).field (a_fields, once "mother")
			home_2 := (create {API_MODEL_CODEC [HOUSE]}).field (a_fields, once "home")
			visits_2 := visits_2_codec.field (a_fields, once "visits")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.need ("tag")
			Precursor (a_fields)
			a_fields.put_value ("extra", extra_2, False)
			notes_2_codec.put (a_fields, "notes", notes_2, False)
			a_fields.put_value ("mother", mother_2, False)
			a_fields.put_value ("home", home_2, False)
			visits_2_codec.put (a_fields, "visits", visits_2, False)
		end

feature {NONE} -- Implementation

	notes_2_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	visits_2_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

end
