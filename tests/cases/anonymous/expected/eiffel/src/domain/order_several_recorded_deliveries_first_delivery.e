note
	description: "Order Several Recorded Deliveries first_delivery."

class
	ORDER_SEVERAL_RECORDED_DELIVERIES_FIRST_DELIVERY

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	recorded_window: detachable WINDOW
			-- The JSON field `recorded_window'.

	packaging: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING
			-- The JSON field `packaging'.

	hours: detachable FIRST_DELIVERY_HOURS
			-- The JSON field `hours'.

feature -- Element change

	set_recorded_window (a_recorded_window: detachable WINDOW)
			-- Set `recorded_window'; Void leaves it out.
		do
			recorded_window := a_recorded_window
		ensure
			recorded_window_set: recorded_window = a_recorded_window
		end

	set_packaging (a_packaging: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING)
			-- Set `packaging'; Void leaves it out.
		do
			packaging := a_packaging
		ensure
			packaging_set: packaging = a_packaging
		end

	set_hours (a_hours: detachable FIRST_DELIVERY_HOURS)
			-- Set `hours'; Void leaves it out.
		do
			hours := a_hours
		ensure
			hours_set: hours = a_hours
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			recorded_window := (create {API_MODEL_CODEC [WINDOW]}).field (a_fields, once "recorded_window")
			packaging := (create {API_MODEL_CODEC [ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING]}).field (a_fields, once "packaging")
			hours := (create {API_MODEL_CODEC [FIRST_DELIVERY_HOURS]}).field (a_fields, once "hours")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("recorded_window", recorded_window, False)
			a_fields.put_value ("packaging", packaging, False)
			a_fields.put_value ("hours", hours, False)
		end

end
