note
	description: "addShip trail."

class
	ADD_SHIP_TRAIL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	from_field: detachable STRING_32
			-- The JSON field `from'.

	step: INTEGER_64
			-- The JSON field `step'.

feature -- Status report

	has_step: BOOLEAN
			-- Is `step' set?

feature -- Element change

	set_from_field (a_from_field: detachable READABLE_STRING_GENERAL)
			-- Set `from_field'; Void leaves it out.
		do
			from_field := text_copy (a_from_field)
		ensure
			from_field_set: is_text_copy (from_field, a_from_field)
		end

	set_step (a_step: INTEGER_64)
			-- Set `step'.
		do
			step := a_step
			has_step := True
		ensure
			step_set: step = a_step
			has_step: has_step
		end

	unset_step
			-- Leave `step' out.
		do
			step := 0
			has_step := False
		ensure
			not_has_step: not has_step
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			from_field := a_fields.text (once "from")
			step := a_fields.integer_64 (once "step")
			has_step := a_fields.is_integer_64 (once "step")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("from", from_field, False)
			a_fields.put_integer ("step", step, has_step, False)
		end

end
