note
	description: "Volume choice."

class
	VOLUME_CHOICE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	step: INTEGER_64
			-- The JSON field `step'.

feature -- Status report

	has_step: BOOLEAN
			-- Is `step' set?

feature -- Element change

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
			step := a_fields.integer_64 (once "step")
			has_step := a_fields.is_integer_64 (once "step")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("step", step, has_step, False)
		end

end
