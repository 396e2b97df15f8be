note
	description: "PlanOfDays."

class
	PLAN_OF_DAYS

inherit
	API_MODEL

	PLAN_REQUEST

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_plan: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create plan.make_from_string_general (a_plan)
		ensure
			plan_set: is_text_copy (plan, a_plan)
		end

feature -- Access

	plan: STRING_32
			-- The JSON field `plan'.

	plan_as_date: detachable API_DATE
			-- What `plan' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (plan)
		end

feature -- Element change

	set_plan (a_plan: READABLE_STRING_GENERAL)
			-- Set `plan'.
		do
			create plan.make_from_string_general (a_plan)
			mark_set ("plan")
		ensure
			plan_set: is_text_copy (plan, a_plan)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			plan := a_fields.required_text (once "plan")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("plan", plan)
		end

end
