note
	description: "PlanByRoomInSteps."

class
	PLAN_BY_ROOM_IN_STEPS

inherit
	API_MODEL

	PLAN_REQUEST

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_plan: STRING_TABLE [STRING_32])
			-- Set what is required.
		do
			plan := a_plan
		ensure
			plan_set: plan = a_plan
		end

feature -- Access

	plan: STRING_TABLE [STRING_32]
			-- The JSON field `plan'. Known values: {WORD}.

feature -- Element change

	set_plan (a_plan: STRING_TABLE [STRING_32])
			-- Set `plan'.
		do
			plan := a_plan
			mark_set ("plan")
		ensure
			plan_set: plan = a_plan
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			plan := plan_codec.required_field (a_fields, once "plan")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			plan_codec.put_required (a_fields, "plan", plan)
		end

feature {NONE} -- Implementation

	plan_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
