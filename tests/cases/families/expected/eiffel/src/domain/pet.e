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
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			pet_type := {STRING_32} "Pet"
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

	pet_type: STRING_32
			-- The JSON field `petType'.

	name: STRING_32
			-- The JSON field `name'.

	extra: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `extra'.

	notes: detachable LIST [JSON_VALUE]
			-- The JSON field `notes'.

	tag: detachable STRING_32
			-- The JSON field `tag'.

	chip: detachable STRING_32
			-- The JSON field `chip'.

	mother: detachable PET
			-- The JSON field `mother'.

	home: detachable PET_HOME
			-- The JSON field `home'.

	visits: detachable LIST [REAL_64]
			-- The JSON field `visits'.

feature -- Element change

	set_pet_type (a_pet_type: READABLE_STRING_GENERAL)
			-- Set `pet_type'.
		do
			create pet_type.make_from_string_general (a_pet_type)
			mark_set ("petType")
		ensure
			pet_type_set: is_text_copy (pet_type, a_pet_type)
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_extra (a_extra: detachable STRING_TABLE [JSON_VALUE])
			-- Set `extra'; Void leaves it out.
		do
			extra := a_extra
		ensure
			extra_set: extra = a_extra
		end

	set_notes (a_notes: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `notes' to a list of these items; Void leaves it out.
		do
			notes := notes_codec.list (a_notes)
		ensure
			notes_set: notes_codec.is_list (notes, a_notes)
		end

	extend_notes (a_item: JSON_VALUE)
			-- Add `a_item' to `notes'.
		do
			if attached notes as l_value then
				l_value.extend (a_item)
			else
				notes := notes_codec.singleton (a_item)
			end
		ensure
			one_more: notes_codec.count (notes) = old notes_codec.count (notes) + 1
			has_item: attached notes as l_value and then l_value.last = a_item
		end

	set_tag (a_tag: detachable READABLE_STRING_GENERAL)
			-- Set `tag'; Void leaves it out.
		do
			tag := text_copy (a_tag)
		ensure
			tag_set: is_text_copy (tag, a_tag)
		end

	set_chip (a_chip: detachable READABLE_STRING_GENERAL)
			-- Set `chip'; Void leaves it out.
		do
			chip := text_copy (a_chip)
		ensure
			chip_set: is_text_copy (chip, a_chip)
		end

	set_mother (a_mother: detachable PET)
			-- Set `mother'; Void leaves it out.
		do
			mother := a_mother
		ensure
			mother_set: mother = a_mother
		end

	set_home (a_home: detachable PET_HOME)
			-- Set `home'; Void leaves it out.
		do
			home := a_home
		ensure
			home_set: home = a_home
		end

	set_home_string (a_text: READABLE_STRING_GENERAL)
			-- Set `home' to `a_text'.
		do
			set_home (create {PET_HOME_STRING}.make (a_text))
		end

	set_visits (a_visits: detachable READABLE_INDEXABLE [REAL_64])
			-- Set `visits' to a list of these items; Void leaves it out.
		require
			visits_finite: a_visits /= Void implies (create {API_CHECK}).are_finite (a_visits)
		do
			visits := visits_codec.list (a_visits)
		ensure
			visits_set: visits_codec.is_list (visits, a_visits)
		end

	extend_visits (a_item: REAL_64)
			-- Add `a_item' to `visits'.
		require
			visits_item_finite: (create {API_CHECK}).is_finite (a_item)
		do
			if attached visits as l_value then
				l_value.extend (a_item)
			else
				visits := visits_codec.singleton (a_item)
			end
		ensure
			one_more: visits_codec.count (visits) = old visits_codec.count (visits) + 1
			has_item: attached visits as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			pet_type := a_fields.required_text (once "petType")
			name := a_fields.required_text (once "name")
			extra := extra_codec.field (a_fields, once "extra")
			notes := notes_codec.field (a_fields, once "notes")
			tag := a_fields.text (once "tag")
			chip := a_fields.text (once "chip")
			mother := (create {PET_CODEC}).field (a_fields, once "mother")
			home := (create {PET_HOME_CODEC}).field (a_fields, once "home")
			visits := visits_codec.field (a_fields, once "visits")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("petType", pet_type)
			a_fields.put_required_text ("name", name)
			extra_codec.put (a_fields, "extra", extra, False)
			notes_codec.put (a_fields, "notes", notes, False)
			a_fields.put_text ("tag", tag, False)
			a_fields.put_text ("chip", chip, False)
			a_fields.put_value ("mother", mother, False)
			a_fields.put_value ("home", home, False)
			visits_codec.put (a_fields, "visits", visits, False)
		end

feature {NONE} -- Implementation

	extra_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	notes_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	visits_codec: API_LIST_CODEC [REAL_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_REAL_CODEC})
		end

end
