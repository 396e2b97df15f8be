note
	description: "Parcel."

class
	PARCEL

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_weight: REAL_64)
			-- Set what is required.
		require
			weight_finite: (create {API_CHECK}).is_finite (a_weight)
		do
			weight := a_weight
		ensure
			weight_set: weight = a_weight
		end

feature -- Access

	note_field: detachable STRING_32
			-- Said to the carrier. Ends """ no \ docstring: \N{BULLET}  "here"

	weight: REAL_64
			-- In kilograms, without the box. Rounded up - to whole grams.

	size: detachable SIZE
			-- The JSON field `size'.

	state: detachable STRING_32
			-- The JSON field `state'. Known values: {STATE}.

	speed: detachable STRING_32
			-- How fast it goes. Known values: {PARCEL_SPEED}.

	class_field: detachable STRING_32
			-- A word of Python.

	x_weight: detachable STRING_32
			-- No name at all.

	contents: detachable LIST [PARCEL_CONTENT]
			-- The JSON field `contents'.

	carrier: detachable PARCEL_CARRIER
			-- The `Carrier` of a **parcel**, see [the list](https://carriers.example/list); for <T> or
			-- <carrier-id>.
			--
			-- - by day
			-- - by night
			--
			--  Never
			--
			-- both.
			--
			-- ```
			-- a  =  1
			-- ```

feature -- Element change

	set_note_field (a_note_field: detachable READABLE_STRING_GENERAL)
			-- Set `note_field'; Void leaves it out.
		do
			note_field := text_copy (a_note_field)
		ensure
			note_field_set: is_text_copy (note_field, a_note_field)
		end

	set_weight (a_weight: REAL_64)
			-- Set `weight'.
		require
			weight_finite: (create {API_CHECK}).is_finite (a_weight)
		do
			weight := a_weight
			mark_set ("weight")
		ensure
			weight_set: weight = a_weight
		end

	set_size (a_size: detachable SIZE)
			-- Set `size'; Void leaves it out.
		do
			size := a_size
		ensure
			size_set: size = a_size
		end

	set_state (a_state: detachable READABLE_STRING_GENERAL)
			-- Set `state'; Void leaves it out.
		do
			state := text_copy (a_state)
		ensure
			state_set: is_text_copy (state, a_state)
		end

	set_speed (a_speed: detachable READABLE_STRING_GENERAL)
			-- Set `speed'; Void leaves it out.
		do
			speed := text_copy (a_speed)
		ensure
			speed_set: is_text_copy (speed, a_speed)
		end

	set_class_field (a_class_field: detachable READABLE_STRING_GENERAL)
			-- Set `class_field'; Void leaves it out.
		do
			class_field := text_copy (a_class_field)
		ensure
			class_field_set: is_text_copy (class_field, a_class_field)
		end

	set_x_weight (a_x_weight: detachable READABLE_STRING_GENERAL)
			-- Set `x_weight'; Void leaves it out.
		do
			x_weight := text_copy (a_x_weight)
		ensure
			x_weight_set: is_text_copy (x_weight, a_x_weight)
		end

	set_contents (a_contents: detachable READABLE_INDEXABLE [PARCEL_CONTENT])
			-- Set `contents' to a list of these items; Void leaves it out.
		do
			contents := contents_codec.list (a_contents)
		ensure
			contents_set: contents_codec.is_list (contents, a_contents)
		end

	extend_contents (a_item: PARCEL_CONTENT)
			-- Add `a_item' to `contents'.
		do
			if attached contents as l_value then
				l_value.extend (a_item)
			else
				contents := contents_codec.singleton (a_item)
			end
		ensure
			one_more: contents_codec.count (contents) = old contents_codec.count (contents) + 1
			has_item: attached contents as l_value and then l_value.last = a_item
		end

	set_carrier (a_carrier: detachable PARCEL_CARRIER)
			-- Set `carrier'; Void leaves it out.
		do
			carrier := a_carrier
		ensure
			carrier_set: carrier = a_carrier
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			note_field := a_fields.text (once "note")
			weight := a_fields.required_real_64 (once "weight")
			size := (create {API_MODEL_CODEC [SIZE]}).field (a_fields, once "size")
			state := a_fields.text (once "state")
			speed := a_fields.text (once "speed")
			class_field := a_fields.text (once "class")
			x_weight := a_fields.text (once "x-weight")
			contents := contents_codec.field (a_fields, once "contents")
			carrier := (create {PARCEL_CARRIER_CODEC}).field (a_fields, once "carrier")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("note", note_field, False)
			a_fields.put_required_real ("weight", weight)
			a_fields.put_value ("size", size, False)
			a_fields.put_text ("state", state, False)
			a_fields.put_text ("speed", speed, False)
			a_fields.put_text ("class", class_field, False)
			a_fields.put_text ("x-weight", x_weight, False)
			contents_codec.put (a_fields, "contents", contents, False)
			a_fields.put_value ("carrier", carrier, False)
		end

feature {NONE} -- Implementation

	contents_codec: API_LIST_CODEC [PARCEL_CONTENT]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PARCEL_CONTENT]})
		end

end
