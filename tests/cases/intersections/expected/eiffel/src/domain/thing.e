note
	description: "Thing."

class
	THING

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	colour: detachable COLOUR
			-- The JSON field `colour'.

	volume: detachable VOLUME
			-- The JSON field `volume'.

	coloured: detachable COLOURED
			-- The JSON field `coloured'.

	round: detachable ROUND
			-- The JSON field `round'.

	pairs: detachable LIST [JSON_VALUE]
			-- The JSON field `pairs'.

	labels: detachable LABELS
			-- The JSON field `labels'.

	person: detachable PERSON
			-- Only a person.

	nobody: detachable PERSON
			-- The JSON field `nobody'.

	code: detachable STRING_32
			-- The JSON field `code'.

	mixed: detachable JSON_VALUE
			-- The JSON field `mixed'.

	left: detachable STRING_32
			-- The JSON field `left'. Known values: {THING_LEFT}.

feature -- Element change

	set_colour (a_colour: detachable COLOUR)
			-- Set `colour'; Void leaves it out.
		do
			colour := a_colour
		ensure
			colour_set: colour = a_colour
		end

	set_volume (a_volume: detachable VOLUME)
			-- Set `volume'; Void leaves it out.
		do
			volume := a_volume
		ensure
			volume_set: volume = a_volume
		end

	set_coloured (a_coloured: detachable COLOURED)
			-- Set `coloured'; Void leaves it out.
		do
			coloured := a_coloured
		ensure
			coloured_set: coloured = a_coloured
		end

	set_round (a_round: detachable ROUND)
			-- Set `round'; Void leaves it out.
		do
			round := a_round
		ensure
			round_set: round = a_round
		end

	set_pairs (a_pairs: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `pairs' to a list of these items; Void leaves it out.
		do
			pairs := pairs_codec.list (a_pairs)
		ensure
			pairs_set: pairs_codec.is_list (pairs, a_pairs)
		end

	extend_pairs (a_item: JSON_VALUE)
			-- Add `a_item' to `pairs'.
		do
			if attached pairs as l_value then
				l_value.extend (a_item)
			else
				pairs := pairs_codec.singleton (a_item)
			end
		ensure
			one_more: pairs_codec.count (pairs) = old pairs_codec.count (pairs) + 1
			has_item: attached pairs as l_value and then l_value.last = a_item
		end

	set_labels (a_labels: detachable LABELS)
			-- Set `labels'; Void leaves it out.
		do
			labels := a_labels
		ensure
			labels_set: labels = a_labels
		end

	set_person (a_person: detachable PERSON)
			-- Set `person'; Void leaves it out.
		do
			person := a_person
		ensure
			person_set: person = a_person
		end

	set_nobody (a_nobody: detachable PERSON)
			-- Set `nobody'; Void leaves it out.
		do
			nobody := a_nobody
		ensure
			nobody_set: nobody = a_nobody
		end

	set_code (a_code: detachable READABLE_STRING_GENERAL)
			-- Set `code'; Void leaves it out.
		do
			code := text_copy (a_code)
		ensure
			code_set: is_text_copy (code, a_code)
		end

	set_mixed (a_mixed: detachable JSON_VALUE)
			-- Set `mixed'; Void leaves it out.
		do
			mixed := a_mixed
		ensure
			mixed_set: mixed = a_mixed
		end

	set_left (a_left: detachable READABLE_STRING_GENERAL)
			-- Set `left'; Void leaves it out.
		do
			left := text_copy (a_left)
		ensure
			left_set: is_text_copy (left, a_left)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			colour := (create {API_MODEL_CODEC [COLOUR]}).field (a_fields, once "colour")
			volume := (create {API_MODEL_CODEC [VOLUME]}).field (a_fields, once "volume")
			coloured := (create {COLOURED_CODEC}).field (a_fields, once "coloured")
			round := (create {API_MODEL_CODEC [ROUND]}).field (a_fields, once "round")
			pairs := pairs_codec.field (a_fields, once "pairs")
			labels := (create {API_MODEL_CODEC [LABELS]}).field (a_fields, once "labels")
			person := (create {API_MODEL_CODEC [PERSON]}).field (a_fields, once "person")
			nobody := (create {API_MODEL_CODEC [PERSON]}).field (a_fields, once "nobody")
			code := a_fields.text (once "code")
			mixed := a_fields.any (once "mixed")
			left := a_fields.text (once "left")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("colour", colour, False)
			a_fields.put_value ("volume", volume, False)
			a_fields.put_value ("coloured", coloured, False)
			a_fields.put_value ("round", round, False)
			pairs_codec.put (a_fields, "pairs", pairs, False)
			a_fields.put_value ("labels", labels, False)
			a_fields.put_value ("person", person, False)
			a_fields.put_value ("nobody", nobody, False)
			a_fields.put_text ("code", code, False)
			a_fields.put ("mixed", mixed, False)
			a_fields.put_text ("left", left, False)
		end

feature {NONE} -- Implementation

	pairs_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
