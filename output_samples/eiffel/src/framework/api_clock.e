note
	description: "What time it is."

class
	API_CLOCK

feature -- Access

	milliseconds: INTEGER_64
			-- Milliseconds since the begin of 1970, UTC.
		external
			"C inline use <time.h>"
		alias
			"[
				struct timespec l_now;
				timespec_get(&l_now, TIME_UTC);
				return (EIF_INTEGER_64) l_now.tv_sec * 1000 + l_now.tv_nsec / 1000000;
			]"
		end

	seconds: INTEGER_64
			-- Seconds since then.
		do
			Result := milliseconds // 1000
		end

end
