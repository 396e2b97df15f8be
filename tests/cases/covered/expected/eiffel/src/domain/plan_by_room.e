note
	description: "PlanByRoom."

class
	PLAN_BY_ROOM

inherit
	API_MODEL

	PLAN_REQUEST

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_plan: STRING_TABLE [PLAN_BY_ROOM_PLAN_VALUE])
			-- Set what is required.
		do
			plan := a_plan
		ensure
			plan_set: plan = a_plan
		end

feature -- Access

	plan: STRING_TABLE [PLAN_BY_ROOM_PLAN_VALUE]
			-- The JSON field `plan'.

feature -- Element change

	set_plan (a_plan: STRING_TABLE [PLAN_BY_ROOM_PLAN_VALUE])
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

	plan_codec: API_MAP_CODEC [PLAN_BY_ROOM_PLAN_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {PLAN_BY_ROOM_PLAN_VALUE_CODEC})
		end

end
