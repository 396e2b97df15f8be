note
	description: "PlanOfSteps."

class
	PLAN_OF_STEPS

inherit
	API_MODEL

	PLAN_REQUEST

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_plan: READABLE_INDEXABLE [INTEGER_64])
			-- Set what is required.
		do
			plan := plan_codec.new_list (a_plan)
		ensure
			plan_set: plan_codec.is_list (plan, a_plan)
		end

feature -- Access

	plan: LIST [INTEGER_64]
			-- The JSON field `plan'. Known values: {STEP}.

feature -- Element change

	set_plan (a_plan: READABLE_INDEXABLE [INTEGER_64])
			-- Set `plan' to a list of these items.
		do
			plan := plan_codec.new_list (a_plan)
			mark_set ("plan")
		ensure
			plan_set: plan_codec.is_list (plan, a_plan)
		end

	extend_plan (a_item: INTEGER_64)
			-- Add `a_item' to `plan'.
		do
			plan.extend (a_item)
			mark_set ("plan")
		ensure
			one_more: plan.count = old plan.count + 1
			has_item: plan.last = a_item
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

	plan_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

end
